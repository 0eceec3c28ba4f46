package org.plumbline.app.screen.signoff;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.SignOffPages;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.check.Completeness;
import org.plumbline.model.decision.VersionDifference;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Frozen;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.SignOffChange;
import org.plumbline.model.workshop.Workshop;

/** What is missing, who signs, and what was signed before. */
public final class SignOffViewModel {
    private static final int MOST_LISTED = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<Desk> desk =
            new ReadOnlyObjectWrapper<>(new Desk(List.of(), SignOff.EMPTY, List.of()));
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<SignerRole> role = new SimpleObjectProperty<>(SignerRole.SME);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final DecisionsViewModel decisions;
    private final Map<Frozen, Boolean> whole = new IdentityHashMap<>();
    private Runnable unsubscribe = () -> {};

    public SignOffViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        decisions = new DecisionsViewModel(services, this::time);
        name.addListener(observable -> named());
        role.addListener(observable -> problem.set(""));
        reason.addListener(observable -> problem.set(""));
    }

    /**
     * Everything on the table.
     *
     * @param items what a signed job analysis should hold
     * @param names of those who take part and may sign
     */
    record Desk(List<Completeness.Item> items, SignOff signOff, List<String> names) {
        List<String> open() {
            return Completeness.open(items);
        }

        long complete() {
            return items.stream().filter(Completeness.Item::isComplete).count();
        }

        /** The version that stands, while it is not being amended. */
        Optional<SignedVersion> standing() {
            return signOff.newest().filter(version -> signOff.isSigned());
        }

        /** Roles in which nobody has signed the version that stands. */
        List<SignerRole> waiting() {
            return Stream.of(SignerRole.values())
                    .filter(role -> standing()
                            .filter(version -> version.isSignedAs(role))
                            .isEmpty())
                    .toList();
        }
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        desk.set(new Desk(
                Completeness.of(workshop),
                workshop.signOff(),
                workshop.analysis().participants().stream()
                        .filter(one -> signer(one).isPresent())
                        .map(Participant::name)
                        .filter(words -> !words.isBlank())
                        .distinct()
                        .toList()));
        decisions.show(workshop.signOff().log());
    }

    ReadOnlyObjectProperty<Desk> desk() {
        return desk.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<SignerRole> role() {
        return role;
    }

    StringProperty reason() {
        return reason;
    }

    /** Why the last press changed nothing; empty when it did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    DecisionsViewModel decisions() {
        return decisions;
    }

    String time(Instant at) {
        return TIME.format(at.atZone(services.clock().getZone()));
    }

    /** Somebody who takes part signs in the role that is on the list. */
    private void named() {
        problem.set("");
        document.current().analysis().participants().stream()
                .filter(one -> one.name().equalsIgnoreCase(typedName()))
                .flatMap(one -> signer(one).stream())
                .findFirst()
                .ifPresent(role::set);
    }

    private String typedName() {
        return name.get() == null ? "" : name.get().strip();
    }

    private static Optional<SignerRole> signer(Participant one) {
        return Optional.ofNullable(Map.of(
                        ParticipantRole.SME, SignerRole.SME,
                        ParticipantRole.HR_SPECIALIST, SignerRole.HR_SPECIALIST,
                        ParticipantRole.HIRING_MANAGER, SignerRole.HIRING_MANAGER)
                .get(one.role()));
    }

    /** Signs what stands, or freezes the next version; asks before that when something is missing. Says whether it did. */
    boolean sign() {
        if (typedName().isEmpty()) {
            problem.set(Words.of("signoff.problem.name"));
            return false;
        }
        document.endTyping();
        var signature = new Signature(typedName(), role.get(), Instant.now(services.clock()));
        Optional<SignedVersion> standing = desk.get().standing();
        if (standing.flatMap(version -> version.signature(signature)).isPresent()) {
            problem.set(Words.of(
                    "signoff.problem.twice", signature.name(), standing.get().number()));
            return false;
        }
        if (standing.isEmpty() && !confirmed()) {
            return false;
        }
        document.apply(new SignOffChange.Sign(standing.map(version -> version.with(signature))
                .orElseGet(() ->
                        Digests.sign(document.current(), signature, desk.get().open()))));
        document.barrier();
        name.set("");
        return true;
    }

    private boolean confirmed() {
        List<String> open = desk.get().open();
        if (open.isEmpty()) {
            return true;
        }
        List<String> lines = new ArrayList<>(
                open.stream().limit(MOST_LISTED).map(line -> "○ " + line).toList());
        if (open.size() > MOST_LISTED) {
            lines.add(Words.of("signoff.confirm.more", open.size() - MOST_LISTED));
        }
        return services.dialogs()
                .confirm(
                        Words.of("signoff.confirm.title", open.size()),
                        Words.of("signoff.confirm.text", String.join("\n", lines)),
                        Words.of("signoff.confirm"));
    }

    /** Opens what is signed for editing; says whether it did. */
    boolean amend() {
        String why = reason.get() == null ? "" : reason.get().strip();
        if (why.isEmpty()) {
            problem.set(Words.of("signoff.problem.reason"));
            return false;
        }
        if (desk.get().standing().isEmpty()) {
            return false;
        }
        document.apply(new SignOffChange.AmendVersion(
                new Amendment(why, services.settings().userName(), Instant.now(services.clock()))));
        reason.set("");
        return true;
    }

    /** Whether a version still says what was signed; worked out once for each. */
    boolean isWhole(SignedVersion version) {
        return whole.computeIfAbsent(version.frozen(), frozen -> Digests.isWhole(version));
    }

    /** What a version says otherwise than the one before it; empty for the first. */
    Optional<VersionDifference> difference(SignedVersion version) {
        List<SignedVersion> versions = desk.get().signOff().versions();
        return version.number() < 2
                ? Optional.empty()
                : Optional.of(VersionDifference.between(
                        versions.get(version.number() - 2).frozen(), version.frozen()));
    }

    /** What suits the room; names of those who signed stay out of it. */
    ProjectorPage page() {
        return SignOffPages.state(document.current());
    }

    String signers(SignedVersion version) {
        return version.signatures().stream()
                .map(one -> Words.of(
                        "signoff.signer",
                        one.name(),
                        Words.of("signoff.role." + one.role().name())))
                .collect(Collectors.joining(", "));
    }
}
