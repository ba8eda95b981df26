export const InspectorPanel = () => <div class="panel" />;
