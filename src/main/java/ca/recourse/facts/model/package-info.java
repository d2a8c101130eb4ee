/** A second reading of a letter by models trained on our own text: it bears the patterns out or makes them unsure. */
@NullMarked
package ca.recourse.facts.model;

import org.jspecify.annotations.NullMarked;
