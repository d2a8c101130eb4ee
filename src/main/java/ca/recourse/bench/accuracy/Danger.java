package ca.recourse.bench.accuracy;

/** Mistakes that can cost a client their case. */
enum Danger {
    LATER_DAY,
    REFUSAL_MISSED,
    FALSE_CLOCK,
    DATE_INVENTED
}
