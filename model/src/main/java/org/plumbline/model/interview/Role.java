package org.plumbline.model.interview;

/** What somebody on the panel is there for (interview guide, part 3; UK form M25a; review tool's roles). */
public enum Role {
    MEMBER(true),
    /** Rates like a member, leads the consensus, and may open it before everybody is in. */
    CHAIR(true),
    /** Rates only where the members differ, and sees the justifications that were given. */
    TIE_BREAKER(true),
    HR_SPECIALIST(false),
    OBSERVER(false),
    /** Decides later, and may therefore not rate. */
    HIRING_MANAGER(false);

    private final boolean rates;

    Role(boolean rates) {
        this.rates = rates;
    }

    public boolean rates() {
        return rates;
    }

    /** Whether this one rates every candidate assigned to them from the beginning. */
    public boolean ratesFirst() {
        return rates && this != TIE_BREAKER;
    }
}
