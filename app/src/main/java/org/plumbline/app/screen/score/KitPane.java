package org.plumbline.app.screen.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.plumbline.app.screen.score.KitViewModel.Tab;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.interview.QuestionId;

/** The kit of one rater as a page: four parts under tabs, the jumps of a part and the next thing to do at the foot. */
final class KitPane {
    private final KitViewModel kit;
    private final AskingViewModel asking;
    private final RatingViewModel rating;
    private final HandingInViewModel handingIn;
    private final RatePart rate;
    private final ResumePart resume;
    private final SummaryPart summary;
    private final Map<Tab, Part> parts = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final StackPane place = new StackPane();
    private final StepStrip strip = new StepStrip("score-steps");
    private final HBox bar = Nodes.styled(new HBox(), Css.KIT_TABS);
    private final Button submit = Nodes.accent("score-submit", Words.of("score.submit"), "fth-check", this::submit);
    private final ComboBox<Seen> candidate;
    private final ScreenFrame frame;
    private Optional<Node> nothing = Optional.empty();
    private boolean following;

    KitPane(KitViewModel kit) {
        this.kit = kit;
        asking = new AskingViewModel(kit);
        rating = new RatingViewModel(kit);
        handingIn = new HandingInViewModel(kit);
        rate = new RatePart(rating);
        resume = new ResumePart(rating);
        summary = new SummaryPart(kit, rating, handingIn, this::jump);
        parts.put(Tab.PREPARE, new PreparePart(kit));
        parts.put(Tab.QUESTIONS, new QuestionsPart(asking));
        parts.put(Tab.SUMMARY, summary);
        candidate = chooser();
        for (Tab tab : Tab.values()) {
            tabs.put(tab, tab(tab));
        }
        frame = new ScreenFrame(bar, place).withStrip(strip);
        frame.withActions(
                candidate("previous", "fth-chevron-left", -1), candidate("next", "fth-chevron-right", 1), submit);
        new KitKeys(this, frame);
        kit.desk().addListener(observable -> refresh());
        kit.tab().addListener((property, old, now) -> open());
        asking.asking().addListener(observable -> refresh());
        rating.line().addListener(observable -> refresh());
    }

    private ComboBox<Seen> chooser() {
        ComboBox<Seen> box = Nodes.id("score-candidate", new ComboBox<>(kit.candidates()));
        box.setConverter(new Naming<>(seen ->
                seen.words(kit.candidates().indexOf(seen) + 1, kit.candidates().size())));
        box.setAccessibleText(Words.of("score.candidate"));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && !following) {
                kit.candidate().set(now.id());
            }
        });
        return box;
    }

    private ToggleButton tab(Tab tab) {
        String name = tab.name().toLowerCase(java.util.Locale.ROOT);
        var button = Nodes.id("score-tab-" + name, new ToggleButton(Words.of("score.tab." + tab.name())));
        button.setOnAction(event -> {
            kit.tab().set(tab);
            open();
        });
        return button;
    }

    private Button candidate(String which, String icon, int places) {
        Button button = Nodes.button("score-" + which, Words.of("score." + which), icon, () -> kit.goCandidate(places));
        return Nodes.named(button, Words.of("score." + which + ".candidate"));
    }

    ScreenFrame frame() {
        return frame;
    }

    Node candidates() {
        return candidate;
    }

    KitViewModel kit() {
        return kit;
    }

    AskingViewModel asking() {
        return asking;
    }

    RatingViewModel rating() {
        return rating;
    }

    RatePart rate() {
        return rate;
    }

    /** What stands in the place of the kit while there is nobody to score. */
    void insteadOfNothing(Node node) {
        nothing = Optional.of(node);
        refresh();
    }

    private Part part() {
        boolean review = kit.sheet().filter(Sheet::isResume).isPresent();
        return kit.tab().get() == Tab.RATE
                ? review ? resume : rate
                : parts.get(kit.tab().get());
    }

    void refresh() {
        followChooser();
        boolean somebody = kit.desk().get().isPresent();
        boolean open = kit.sheet().isPresent();
        bar.setVisible(somebody);
        if (!somebody) {
            place.getChildren().setAll(nothing.orElseGet(() -> new EmptyState(Words.of("score.nobody"))));
            strip.show(List.of());
            submit.setDisable(true);
            return;
        }
        showTabs(open);
        Part part = part();
        part.refresh();
        if (!place.getChildren().contains(part.node())) {
            place.getChildren().setAll(part.node());
        }
        strip.show(open ? part.chips() : List.of());
        submit.setDisable(!kit.sheet().map(sheet -> !sheet.submitted()).orElse(false));
    }

    private void followChooser() {
        following = true;
        kit.candidates().stream()
                .filter(seen -> seen.id().equals(kit.candidate().get()))
                .findFirst()
                .ifPresentOrElse(candidate::setValue, () -> candidate.setValue(null));
        following = false;
    }

    private void showTabs(boolean open) {
        List<Node> now = kit.tabs().stream().<Node>map(tabs::get).toList();
        if (!bar.getChildren().equals(now)) {
            bar.getChildren().setAll(now);
        }
        tabs.forEach((tab, button) -> {
            button.setSelected(tab == kit.tab().get());
            button.setDisable(!open && tab != Tab.PREPARE);
        });
    }

    /** Opens the chosen tab and puts the keyboard where its work begins. */
    private void open() {
        refresh();
        takeKeyboard();
    }

    void takeKeyboard() {
        if (kit.desk().get().isPresent()) {
            part().takeKeyboard();
        }
    }

    void go(int places) {
        part().go(places);
    }

    void submit() {
        if (kit.sheet().filter(sheet -> !sheet.submitted()).isPresent()) {
            handingIn.submit();
            kit.tab().set(Tab.SUMMARY);
            refresh();
        }
    }

    private void jump(Finding finding) {
        kit.sheet().ifPresent(sheet -> {
            Optional<Tab> tab = SummaryPart.tabOf(sheet, finding);
            if (tab.isEmpty()) {
                summary.analysis().requestFocus();
                return;
            }
            if (tab.get() == Tab.QUESTIONS) {
                asking.open(new QuestionId(finding.id()));
            } else if (!finding.id().isEmpty()) {
                rating.competency().set(new CompetencyId(finding.id()));
            }
            kit.tab().set(tab.get());
            focus(sheet, finding);
        });
    }

    private void focus(Sheet sheet, Finding finding) {
        if (sheet.isResume() && finding.id().isEmpty()) {
            resume.justification().requestFocus();
        } else if (kit.tab().get() == Tab.RATE
                && !sheet.isResume()
                && sheet.rating(rating.competency().get()).isPresent()) {
            rate.evidence().requestFocus();
        }
    }

    void show() {
        kit.show();
        refresh();
        takeKeyboard();
    }

    void hide() {
        kit.hide();
    }
}
