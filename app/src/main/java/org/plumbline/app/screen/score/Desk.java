package org.plumbline.app.screen.score;

import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.Round;

/**
 * What lies before a rater. Until they said that they have no conflict of interest, and when they said that they have
 * one, there is nothing of the candidate but the code and the name.
 *
 * @param title what the workshop is about
 * @param place of the candidate in the list, from 1
 * @param said what the rater declared about the candidate
 * @param sheet the rater's card; empty while it may not be shown
 */
record Desk(
        String title,
        Round round,
        PanelMember member,
        Candidate candidate,
        int place,
        int count,
        Optional<Declaration> said,
        Optional<Sheet> sheet) {
    boolean recused() {
        return said.filter(Declaration::conflict).isPresent();
    }
}
