/** The description of the JSON for other programs, as OpenAPI and as a page. */
@NullMarked
package ca.recourse.desk.api;

import org.jspecify.annotations.NullMarked;
