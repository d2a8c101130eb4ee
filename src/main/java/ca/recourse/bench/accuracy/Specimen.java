package ca.recourse.bench.accuracy;

import ca.recourse.bench.Rendering;
import ca.recourse.intake.Original;

/** A letter that was made, and the truth about it. */
record Specimen(String template, Rendering rendering, String fileName, Original file, Truth truth) {}
