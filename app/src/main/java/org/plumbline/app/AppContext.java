package org.plumbline.app;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.Autosave;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.document.WorkshopSession;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.newer.NewerWordsViewModel;
import org.plumbline.app.packets.ArrivalsPane;
import org.plumbline.app.packets.ArrivalsViewModel;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.agenda.AgendaScreen;
import org.plumbline.app.screen.agenda.AgendaViewModel;
import org.plumbline.app.screen.agreement.AgreementScreen;
import org.plumbline.app.screen.agreement.AgreementViewModel;
import org.plumbline.app.screen.candidates.CandidatesScreen;
import org.plumbline.app.screen.candidates.CandidatesViewModel;
import org.plumbline.app.screen.competencies.CompetenciesScreen;
import org.plumbline.app.screen.competencies.CompetenciesViewModel;
import org.plumbline.app.screen.consensus.ConsensusScreen;
import org.plumbline.app.screen.consensus.ConsensusViewModel;
import org.plumbline.app.screen.documents.DocumentsScreen;
import org.plumbline.app.screen.documents.DocumentsViewModel;
import org.plumbline.app.screen.levels.LevelsScreen;
import org.plumbline.app.screen.levels.LevelsViewModel;
import org.plumbline.app.screen.levels.WeightsViewModel;
import org.plumbline.app.screen.levels.WordsViewModel;
import org.plumbline.app.screen.linkage.LinkageScreen;
import org.plumbline.app.screen.linkage.LinkageViewModel;
import org.plumbline.app.screen.panel.PanelScreen;
import org.plumbline.app.screen.panel.PanelViewModel;
import org.plumbline.app.screen.people.PeopleScreen;
import org.plumbline.app.screen.people.PeopleViewModel;
import org.plumbline.app.screen.position.PositionScreen;
import org.plumbline.app.screen.position.PositionViewModel;
import org.plumbline.app.screen.questions.QuestionsScreen;
import org.plumbline.app.screen.questions.QuestionsViewModel;
import org.plumbline.app.screen.ratings.RatingsScreen;
import org.plumbline.app.screen.ratings.RatingsViewModel;
import org.plumbline.app.screen.record.RecordScreen;
import org.plumbline.app.screen.record.RecordViewModel;
import org.plumbline.app.screen.results.ResultsScreen;
import org.plumbline.app.screen.results.ResultsViewModel;
import org.plumbline.app.screen.review.ReviewScreen;
import org.plumbline.app.screen.review.ReviewViewModel;
import org.plumbline.app.screen.round.RoundScreen;
import org.plumbline.app.screen.round.RoundViewModel;
import org.plumbline.app.screen.score.PacketsViewModel;
import org.plumbline.app.screen.score.ScoreScreen;
import org.plumbline.app.screen.score.ScoreViewModel;
import org.plumbline.app.screen.signoff.SignOffScreen;
import org.plumbline.app.screen.signoff.SignOffViewModel;
import org.plumbline.app.screen.tasks.TasksScreen;
import org.plumbline.app.screen.tasks.TasksViewModel;
import org.plumbline.app.screen.trial.TrialScreen;
import org.plumbline.app.screen.trial.TrialViewModel;
import org.plumbline.app.screen.vote.VoteScreen;
import org.plumbline.app.screen.vote.VoteViewModel;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.theme.Theme;

/** Wires the program by hand: one of each service, and the screens of a workshop. */
public final class AppContext {
    private final Settings settings;
    private final Theme theme;
    private final Autosave autosave;
    private final Services services;

    public AppContext(Settings settings, Dialogs dialogs, JobRunner jobs, Clock clock) {
        this.settings = settings;
        theme = new Theme(settings);
        autosave = new Autosave(settings.home().resolve("recovery"));
        services = new Services(
                dialogs,
                jobs,
                kind -> kind + "-" + UUID.randomUUID(),
                clock,
                settings,
                new BankLibrary(settings.home().resolve("banks"), clock, settings::userName));
    }

    public Settings settings() {
        return settings;
    }

    public Theme theme() {
        return theme;
    }

    public Autosave autosave() {
        return autosave;
    }

    public Services services() {
        return services;
    }

    /**
     * Builds the screen of a stage.
     *
     * @param go opens another stage
     */
    Screen screen(Goal goal, WorkshopSession session, Consumer<Goal> go) {
        var document = session.document();
        return switch (goal) {
            case POSITION -> new PositionScreen(new PositionViewModel(document, services));
            case COMPETENCIES -> new CompetenciesScreen(new CompetenciesViewModel(document, services), newer(document));
            case LEVELS ->
                new LevelsScreen(
                        new LevelsViewModel(document),
                        new WordsViewModel(document, services),
                        new WeightsViewModel(document),
                        newer(document));
            case QUESTIONS -> new QuestionsScreen(new QuestionsViewModel(document, services));
            case SCORE ->
                new ScoreScreen(new ScoreViewModel(document, services), new PacketsViewModel(document, services));
            case RESULTS -> new ResultsScreen(new ResultsViewModel(document, services));
            case PANEL -> new PanelScreen(new PanelViewModel(document, services));
            case ROUND ->
                new RoundScreen(new RoundViewModel(document, services), go)
                        .withArrivals(new ArrivalsPane(new ArrivalsViewModel(document, services)));
            case REVIEW -> new ReviewScreen(new ReviewViewModel(document, services));
            case CONSENSUS -> new ConsensusScreen(new ConsensusViewModel(document, services));
            case AGREEMENT -> new AgreementScreen(new AgreementViewModel(document, services));
            case RECORD -> new RecordScreen(new RecordViewModel(document, services));
            case DOCUMENTS -> new DocumentsScreen(new DocumentsViewModel(document, services), services.jobs());
            case PEOPLE -> new PeopleScreen(new PeopleViewModel(document, services));
            case AGENDA -> new AgendaScreen(new AgendaViewModel(document, services), go);
            case TASKS -> new TasksScreen(new TasksViewModel(document, services));
            case VOTE -> new VoteScreen(new VoteViewModel(document, services));
            case RATINGS -> new RatingsScreen(new RatingsViewModel(document, services));
            case LINKAGE -> new LinkageScreen(new LinkageViewModel(document, services));
            case TRIAL -> new TrialScreen(new TrialViewModel(document, services));
            case SIGN_OFF -> new SignOffScreen(new SignOffViewModel(document, services), go);
            case CANDIDATES -> new CandidatesScreen(new CandidatesViewModel(document, services));
        };
    }

    private NewerWordsBanner newer(WorkshopDocument document) {
        return new NewerWordsBanner(new NewerWordsViewModel(document, services));
    }
}
