package ca.recourse;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.sender.MessageHead;
import ca.recourse.intake.sender.Senders;

/** Has letters read as before; those that came by mail from somebody we do not know are marked for a person to see. */
final class SenderCheck implements Casework.Reading {

    private final Casework.Reading reading;
    private final Senders senders;

    SenderCheck(Casework.Reading reading, Senders senders) {
        this.reading = reading;
        this.senders = senders;
    }

    @Override
    public Casework.Read read(Arrival arrival) {
        return reading.read(checked(arrival, senders));
    }

    /** An arrival by mail, with the caution that its sender deserves. */
    static Arrival checked(Arrival arrival, Senders senders) {
        return arrival.channel() == Channel.MAIL
                ? senders.doubt(MessageHead.of(arrival.original()))
                        .map(arrival::cautioned)
                        .orElse(arrival)
                : arrival;
    }
}
