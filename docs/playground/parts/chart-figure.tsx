import { type ECharts, init } from "echarts";
import { useEffect, useRef } from "react";
import { useWords } from "../state/studio.js";
import type { Drawing } from "../worker/answer-types.js";
import { download } from "./download.js";

/** One chart, drawn once it comes into view, and as wide as there is room. */
export function ChartFigure({ drawing: { id, title, option } }: { readonly drawing: Drawing }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const latest = useRef(option);
  useEffect(() => {
    latest.current = option;
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = () => {
      if (chart.current) chart.current.resize();
      else if (element.clientWidth > 0) {
        chart.current = init(element, null, { renderer: "svg" });
        chart.current.setOption(latest.current);
      }
    };
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) drawn();
    });
    const sized = new ResizeObserver(() => chart.current && element.clientWidth > 0 && chart.current.resize());
    seen.observe(element);
    sized.observe(element);
    return () => {
      seen.disconnect();
      sized.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);
  const save = () => {
    const svg = chart.current?.renderToSVGString();
    if (svg !== undefined) download(`${title}.svg`, svg, "image/svg+xml");
  };
  return (
    <figure data-chart={id}>
      <div className="chart" ref={place} />
      <button type="button" onClick={save} aria-label={`${words.svg} ${title}`}>
        {words.svg}
      </button>
    </figure>
  );
}
