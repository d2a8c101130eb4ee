package ca.recourse.intake.mailbox;

import ca.recourse.intake.sender.Evidence;
import ca.recourse.intake.sender.Sender;

/**
 * A message that was taken.
 *
 * @param key names it in its mailbox
 * @param receipt the receipt it came in by
 * @param sha256 its bytes, as the original store names them
 * @param sender who sent it and whether they are answered
 * @param evidence its way to us, as its headers tell it
 */
public record TakenMessage(MessageKey key, String receipt, String sha256, Sender sender, Evidence evidence) {}
