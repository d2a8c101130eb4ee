/** The front door: bytes come in, are named by their contents, and mail and archives are unpacked. */
@NullMarked
package ca.recourse.intake;

import org.jspecify.annotations.NullMarked;
