/** The library in one file has the types of the whole. */
declare module 'echarts/dist/echarts.esm.min' {
  export * from 'echarts';
}
