/** What the letter says, each thing with the passage that says it. OpenNLP stays in here. */
@NullMarked
package ca.recourse.facts;

import org.jspecify.annotations.NullMarked;
