/** The page a client takes home, and the sheet that hands a case over to counsel. */
@NullMarked
package ca.recourse.desk.client;

import org.jspecify.annotations.NullMarked;
