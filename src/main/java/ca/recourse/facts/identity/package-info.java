/** Who a letter is about: the client identifier, the application number and the name. */
@NullMarked
package ca.recourse.facts.identity;

import org.jspecify.annotations.NullMarked;
