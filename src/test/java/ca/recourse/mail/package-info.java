/** The mail door from outside: real sockets, real messages, and servers that misbehave. */
@NullMarked
package ca.recourse.mail;

import org.jspecify.annotations.NullMarked;
