export const ClockPanel = () => <div class="panel" />;
