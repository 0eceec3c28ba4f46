package org.plumbline.model.record;

import java.util.List;
import java.util.Objects;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.Reveal;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** Who applies and who rates, who stepped back, who did not come, and when names were hidden or shown. */
final class PeopleHappenings extends TwoStates {
    PeopleHappenings(Workshop before, Workshop after, List<Happening> happenings) {
        super(before, after, happenings);
    }

    void add() {
        candidates();
        members();
        names();
        difference(in(proceedings -> proceedings.declarations()), this::declared);
        difference(in(proceedings -> proceedings.attendances()), this::attendance);
        difference(in(proceedings -> proceedings.practice()), this::practice);
    }

    private void names() {
        boolean hidden = after.proceedings().blind();
        if (before.proceedings().blind() != hidden && hidden) {
            say(Happening.of("names.hidden"));
        } else if (before.proceedings().blind() != hidden
                && before.proceedings().reveals().equals(after.proceedings().reveals())) {
            say(Happening.of("names.hidingTakenBack"));
        }
        difference(in(proceedings -> proceedings.reveals()), this::reveal);
    }

    private void reveal(Reveal reveal, boolean came) {
        String key = !came ? "names.revealTakenBack" : reveal.everywhere() ? "names.shown" : "names.looked";
        say(Happening.of(key, reveal.by()).because(reveal.reason()));
    }

    /** Typing in a field of somebody who stays is no entry. */
    private void candidates() {
        for (Candidate candidate : after.candidates()) {
            var old = before.candidate(candidate.id());
            if (old.isEmpty()) {
                say(Happening.about(candidate, "candidate.added"));
            } else if (!old.get().code().equals(candidate.code())) {
                say(Happening.about(candidate, "candidate.code", ShownCandidates.code(old.get())));
            }
        }
        for (Candidate candidate : before.candidates()) {
            if (after.candidate(candidate.id()).isEmpty()) {
                say(Happening.about(candidate, "candidate.removed"));
            }
        }
    }

    private void members() {
        for (PanelMember member : after.panel()) {
            var old = before.member(member.id());
            if (old.isEmpty()) {
                say(Happening.of("member.added", name(member.id()), role(member)));
            } else if (old.get().role() != member.role()) {
                say(Happening.of("member.role", name(member.id()), role(member)));
            }
        }
        for (PanelMember member : before.panel()) {
            if (after.member(member.id()).isEmpty()) {
                say(Happening.of("member.removed", name(member.id())));
            }
        }
    }

    private static String role(PanelMember member) {
        return switch (member.role()) {
            case MEMBER -> "a member";
            case CHAIR -> "the chair";
            case TIE_BREAKER -> "the tie-breaker";
            case HR_SPECIALIST -> "an HR specialist";
            case OBSERVER -> "an observer";
            case HIRING_MANAGER -> "the hiring manager, who does not rate";
        };
    }

    private void declared(Declaration said, boolean came) {
        String key = !came ? "declaration.takenBack" : said.conflict() ? "declaration.conflict" : "declaration.none";
        say(Happening.about(candidate(said.candidate()), key, name(said.member()))
                .because(said.reason()));
    }

    private void attendance(Attendance attendance, boolean came) {
        boolean replaced = !came
                && after.proceedings().attendances().stream()
                        .anyMatch(now -> now.round().equals(attendance.round())
                                && Objects.equals(now.candidate(), attendance.candidate()));
        if (replaced) {
            return;
        }
        String key = !came
                ? "attendance.takenBack"
                : switch (attendance.kind()) {
                    case WITHDRAWN -> "attendance.withdrawn";
                    case NO_SHOW -> "attendance.noShow";
                    case TECHNICAL_FAULT -> "attendance.fault";
                };
        say(Happening.about(candidate(attendance.candidate()), key, round(attendance.round()))
                .because(attendance.note()));
    }

    private void practice(PracticeKey key, boolean came) {
        if (came) {
            say(Happening.about(candidate(key.candidate()), "practice.key"));
        } else if (after.proceedings().practice().stream()
                .noneMatch(now -> now.candidate().equals(key.candidate()))) {
            say(Happening.about(candidate(key.candidate()), "practice.ended"));
        }
    }
}
