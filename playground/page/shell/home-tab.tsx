export const HomeTab = () => <div class="panel" />;
