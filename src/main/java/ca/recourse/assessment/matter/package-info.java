/** What letter and staff tell, laid out as the law asks for it: the situation, the kind of decision, what is closed. */
@NullMarked
package ca.recourse.assessment.matter;

import org.jspecify.annotations.NullMarked;
