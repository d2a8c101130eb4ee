/** Signing in by the firm's own identity provider (OpenID Connect). */
@NullMarked
package ca.recourse.desk.oidc;

import org.jspecify.annotations.NullMarked;
