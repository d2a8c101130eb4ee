package ca.recourse.facts.identity;

import ca.recourse.facts.Answer;

/**
 * Who a letter is about.
 *
 * @param uci the client identifier, digits only
 * @param applicationNumber the application, file or claim number, without blanks, in capitals
 * @param name the person, as printed
 */
public record Identity(Answer<String> uci, Answer<String> applicationNumber, Answer<String> name) {}
