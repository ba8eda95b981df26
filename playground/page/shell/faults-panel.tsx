export const FaultsPanel = () => <div class="panel" />;
