package ca.recourse.desk.web;

import ca.recourse.casefile.register.Accounts.Account;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Hand;

/**
 * Who sits before the browser.
 *
 * @param account their account
 * @param guard the token their forms must bear, so that no other site can send them
 */
public record Person(Account account, String guard) {

    /** Whether they may do what this role may. */
    public boolean may(Role role) {
        return account.role().compareTo(role) >= 0;
    }

    /** Their hand, and why it changes something. */
    public Hand hand(String why) {
        return new Hand(account.name(), why);
    }
}
