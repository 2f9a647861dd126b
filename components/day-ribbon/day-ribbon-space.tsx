/** An empty space as high as the small ribbon, until the day is known, so that nothing jumps. */
export function DayRibbonSpace() {
  return (
    <section class="day-ribbon day-ribbon-small" aria-hidden="true">
      <div class="day-glance">
        <svg class="day-chart" />
      </div>
      <div class="day-ribbon-summary-space" />
    </section>
  )
}
