/** A register of many letters, made up, to measure the desk on. */
@NullMarked
package ca.recourse.bench.register;

import org.jspecify.annotations.NullMarked;
