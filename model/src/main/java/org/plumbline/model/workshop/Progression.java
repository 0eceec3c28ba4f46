package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;

/** The rounds of a workshop in their order, each with what it says of a candidate, in whichever version that was. */
final class Progression {
    private final List<Stage> stages;

    private Progression(List<Stage> stages) {
        this.stages = stages;
    }

    static Progression of(Workshop workshop) {
        var byNumber = new TreeMap<Integer, List<Outcomes>>();
        workshop.rounds().forEach(round -> byNumber.computeIfAbsent(round.number(), number -> new ArrayList<>())
                .add(new Outcomes(workshop, round)));
        return new Progression(byNumber.values().stream().map(Stage::new).toList());
    }

    List<Stage> stages() {
        return stages;
    }

    /**
     * One round in all its versions.
     *
     * @param versions the oldest first
     */
    record Stage(List<Outcomes> versions) {
        Round round() {
            return newest().round();
        }

        private Outcomes newest() {
            return versions.get(versions.size() - 1);
        }

        /** The version that the candidate was rated by; the newest one while nobody has rated them. */
        Outcomes versionOf(Candidate candidate) {
            for (int i = versions.size() - 1; i > 0; i--) {
                if (rated(versions.get(i), candidate)) {
                    return versions.get(i);
                }
            }
            return rated(versions.get(0), candidate) ? versions.get(0) : newest();
        }

        Outcome outcome(Candidate candidate) {
            return versionOf(candidate).of(candidate);
        }

        boolean sees(Candidate candidate) {
            return versionOf(candidate).raters().sees(candidate.id());
        }

        boolean rated(Candidate candidate) {
            return versions.stream().anyMatch(version -> rated(version, candidate));
        }

        private static boolean rated(Outcomes version, Candidate candidate) {
            for (PanelMember member : version.workshop().panel()) {
                if (version.submitted(candidate.id(), member).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** “Round 2 (interview)”. */
        String words() {
            return "Round " + round().number() + " ("
                    + switch (round().conduct().kind()) {
                        case RESUME_REVIEW -> "resume review";
                        case INTERVIEW -> "interview";
                        case WRITTEN -> "written";
                    }
                    + ")";
        }
    }
}
