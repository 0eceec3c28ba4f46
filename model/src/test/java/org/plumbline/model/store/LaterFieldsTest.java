package org.plumbline.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.scale.BuiltInScales;

/** What came with version 1.1 of bank files: old files have it not, and nothing is written where there is none. */
class LaterFieldsTest {
    private static final Competency PLAIN =
            Competency.named(new CompetencyId("speech"), "Speech", BuiltInScales.FAMILIARITY.id());

    @Test
    void whatIsEmptyIsNotWrittenAndReadAsEmpty() {
        CompetencyBank bank = bank(PLAIN);

        String text = new String(BankFile.bytes(bank), UTF_8);

        assertThat(text).doesNotContain("skills", "positions", "paths", "tasks", "original");
        assertThat(BankFile.read("b.json", text.getBytes(UTF_8)).value()).isEqualTo(bank);
    }

    @Test
    void aFileOfTheVersionBeforeIsRead() {
        String before = new String(BankFile.bytes(bank(PLAIN)), UTF_8)
                .replace("\"version\" : \"1.1\"", "\"version\" : \"1.0\"");

        assertThat(BankFile.read("b.json", before.getBytes(UTF_8)).value()).isEqualTo(bank(PLAIN));
    }

    @Test
    void everythingIsReadBack() {
        var target = new BankRequirement(Optional.of("Speaker"), 4, Evidence.STATED);
        CompetencyBank bank = bank(PLAIN.toBuilder()
                        .skill(new Skill("Public speaking", "Before a hall.", List.of(target)))
                        .build())
                .toBuilder()
                .positions(List.of(
                        new PositionProfile("Speaker", "S-1", "Stage", "Speaks.", Optional.of(Track.MANAGERIAL))))
                .paths(List.of(new CareerPath("Stage", List.of("Speaker"))))
                .tasks(List.of(new BankTask("T1", "Speak to a hall.", "S-1", "Core")))
                .original(Optional.of("{}"))
                .build();

        assertThat(BankFile.read("b.json", BankFile.bytes(bank)).value()).isEqualTo(bank);
    }

    private static CompetencyBank bank(Competency competency) {
        return new CompetencyBank(
                new BankId("b"),
                "Bank",
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                List.of(competency));
    }
}
