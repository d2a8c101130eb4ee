package ca.recourse.facts.grounds;

import ca.recourse.facts.GivenGround;

/**
 * One place where a letter gives a ground.
 *
 * @param code the ground
 * @param statement the place of the statement that gives it
 * @param state how it is given there
 * @param confidence how sure the rule is, 0 to 1
 * @param stands whether it yields to no other ground
 */
record GroundSighting(String code, int statement, GivenGround.State state, double confidence, boolean stands) {

    /** Whether it rests on a name alone, without a phrase that gives the ground by itself. */
    boolean isNamed(String ground, int place, double said) {
        return code.equals(ground) && statement == place && confidence < said;
    }

    /** The same, yielding to no other ground. */
    GroundSighting standing() {
        return new GroundSighting(code, statement, state, confidence, true);
    }

    /** Whether it may take the place of another: words in any order never displace a phrase. */
    boolean mayDisplace(GroundSighting other) {
        return confidence > GivenGround.LOOSE || other.confidence <= GivenGround.LOOSE;
    }
}
