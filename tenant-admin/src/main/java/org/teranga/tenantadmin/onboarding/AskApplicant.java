package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The platform asks back before it decides, by a letter; who asked for the association answers by its link, without an account. */
@ApplicationScoped
public class AskApplicant {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;

    private final Applications applications;
    private final Questions questions;
    private final ApplicationLetters letters;
    private final Clock clock;

    @Inject
    AskApplicant(Applications applications, Questions questions, ApplicationLetters letters, Clock clock) {
        this.applications = applications;
        this.questions = questions;
        this.letters = letters;
        this.clock = clock;
    }

    /** What was asked about an application, the oldest first. */
    public List<ApplicationQuestion> about(UUID application) {
        return questions.of(application);
    }

    /** Of each application that was asked something, whether the last question is answered. */
    public Map<UUID, Boolean> lastAnswered() {
        return questions.lastAnswered();
    }

    /**
     * Asks: a letter leaves with the question and a link.
     *
     * @throws Refusal not found where there is no such application, conflict where it does not wait or was asked often enough, invalid without words
     */
    public void ask(UUID id, String sent) {
        Application application = applications.find(id).orElseThrow(Refusal::notFound);
        String words = sent.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("question", "application.fault.question", LONGEST)));
        }
        Applicant contact = applications.contact(id).orElseThrow(() -> Refusal.conflict("application.fault.decided"));
        SecretText link = SecretText.issue();
        // As PostgreSQL keeps it: the moment is part of the key.
        ApplicationQuestion question =
                new ApplicationQuestion(id, clock.instant().truncatedTo(ChronoUnit.MICROS), words, null, "");
        if (!questions.add(question, link, letters.question(application, contact, words, link))) {
            throw Refusal.conflict("application.fault.decided");
        }
    }

    /** The question behind a link, with its application; empty where the link is none, or it is decided. */
    public Optional<Asked> behind(SecretText link) {
        return questions
                .behind(link)
                .flatMap(question ->
                        applications.find(question.application()).map(application -> new Asked(question, application)));
    }

    /**
     * Answers, and says anew what the association is called and under which number it is registered.
     *
     * @throws Refusal not found where there is no such question, invalid with every fault
     */
    public void answer(SecretText link, Answers sent) {
        ApplicationQuestion question =
                behind(link).orElseThrow(Refusal::notFound).question();
        List<FieldError> errors = new ArrayList<>();
        String answer = sent.first("answer").strip();
        if (answer.isEmpty() || answer.length() > LONGEST) {
            errors.add(FieldError.of("answer", "question.fault.answer", LONGEST));
        }
        String name = Draft.text(sent, "name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "member.fault.name", LONGEST_NAME));
        }
        Optional<LegalNumber> number = LegalNumber.parse(Draft.text(sent, "legal_number"));
        if (number.isEmpty()) {
            errors.add(FieldError.of("legal_number", "open.fault.legal_number"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        questions.answer(question, answer, name, number.orElseThrow(), clock.instant());
    }

    /** A question and what it is about. */
    public record Asked(ApplicationQuestion question, Application application) {}
}
