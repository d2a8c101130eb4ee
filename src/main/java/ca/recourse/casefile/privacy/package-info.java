/** What is kept of people and for how long: legal holds, erasing with a receipt, rules of retention, redaction. */
@NullMarked
package ca.recourse.casefile.privacy;

import org.jspecify.annotations.NullMarked;
