package org.plumbline.app.screen.people;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;

/** What is written down about somebody, in the order of the form. */
enum PersonField {
    NAME(Participant::name),
    TITLE(one -> one.background().title()),
    GRADE(one -> one.background().grade()),
    EMAIL(one -> one.background().email()),
    PHONE(one -> one.background().phone()),
    AGENCY(one -> one.background().agency()),
    PLACE(one -> one.background().place()),
    SERIES(true, one -> years(one.background().yearsInSeries())),
    SERVICE(true, one -> years(one.background().yearsInAgency())),
    OTHER(one -> one.background().otherOccupations()),
    SUPERVISOR(true, one -> years(one.background().yearsAsSupervisor())),
    MANAGER(true, one -> years(one.background().yearsAsManager())),
    SES(true, one -> years(one.background().yearsInSes())),
    SUPERVISED(one -> one.background().supervised()),
    EDUCATION(one -> one.background().education()),
    RECUSAL(Participant::recusal);

    private final boolean years;
    private final Function<Participant, String> text;

    PersonField(Function<Participant, String> text) {
        this(false, text);
    }

    PersonField(boolean years, Function<Participant, String> text) {
        this.years = years;
        this.text = text;
    }

    private static String years(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    /** Whether it is a number of years. */
    boolean isYears() {
        return years;
    }

    /** What is written down; empty where nothing is. */
    String of(Participant participant) {
        return text.apply(participant);
    }

    /** Whether something can be written here. */
    boolean takes(String words) {
        return !years || words.matches("\\d{0,2}");
    }

    String words() {
        return Words.of("people.field." + name());
    }
}
