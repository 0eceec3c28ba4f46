package org.plumbline.app.screen.candidates;

import java.util.Optional;
import org.plumbline.model.position.Grade;

/**
 * One row of a list of candidates, and what comes of it.
 *
 * @param number as the spreadsheet program shows it
 * @param code empty: the next free one
 * @param remark why it is not simply taken over; empty otherwise
 */
record CandidateRow(
        int number,
        String code,
        String name,
        Optional<Grade> grade,
        String application,
        String arrangements,
        State state,
        String remark) {
    /** What comes of a row. */
    enum State {
        READY,
        /** Perhaps somebody who is here already; taken over only if somebody says so. */
        PERHAPS_HERE,
        /** Cannot be taken over. */
        WRONG
    }

    CandidateRow with(State newState, String newRemark) {
        return new CandidateRow(number, code, name, grade, application, arrangements, newState, newRemark);
    }
}
