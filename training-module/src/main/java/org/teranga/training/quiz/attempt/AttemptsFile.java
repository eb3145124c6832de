package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.training.quiz.bank.AskedQuestion;

/** Every attempt of a person at a quiz: what was asked, what was answered, what it was worth, what a trainer said to it. */
@ApplicationScoped
class AttemptsFile implements OwnFile {
    private static final double PER_CENT = 1_000.0;

    private final Attempts attempts;
    private final Grants grants;
    private final TenantDatabase database;

    @Inject
    AttemptsFile(Attempts attempts, Grants grants, TenantDatabase database) {
        this.attempts = attempts;
        this.grants = grants;
        this.database = database;
    }

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public Object of(UUID account) {
        List<Tried> all = attempts.of(account);
        Map<UUID, List<GivenResponse>> given =
                attempts.given(all.stream().map(Tried::attempt).toList());
        Map<AskedQuestion, String> names = names(account);
        List<Grants.Grant> more = grants.of(List.of(account));
        return all.stream()
                .map(tried ->
                        kept(tried, given.getOrDefault(tried.attempt().id(), List.of()), names, more(tried, more)))
                .toList();
    }

    /** When a trainer gave one more attempt after this one. */
    private static @Nullable Instant more(Tried tried, List<Grants.Grant> all) {
        return all.stream()
                .filter(one -> one.quiz().equals(tried.attempt().quiz())
                        && one.number() == tried.attempt().number())
                .map(Grants.Grant::at)
                .findFirst()
                .orElse(null);
    }

    private Map<AskedQuestion, String> names(UUID account) {
        return database.sql("""
                        select question, number, name from training.question_revision
                        where tenant_id = :tenant and question in (select s.question from training.response s
                            join training.attempt a on a.tenant_id = s.tenant_id and a.id = s.attempt
                            where s.tenant_id = :tenant and a.person = :person)
                        """).bind("person", account).list(AskedName.class).stream()
                .collect(Collectors.toMap(one -> new AskedQuestion(one.question(), one.number()), AskedName::name));
    }

    private record AskedName(UUID question, int number, String name) {}

    private static Kept kept(
            Tried tried, List<GivenResponse> given, Map<AskedQuestion, String> names, @Nullable Instant oneMoreAt) {
        Attempt attempt = tried.attempt();
        Result result = tried.result();
        return new Kept(
                attempt.id(),
                attempt.course(),
                attempt.number(),
                attempt.passMark(),
                attempt.startedAt(),
                result == null ? null : result.at(),
                result == null ? null : result.mark() / PER_CENT,
                tried.passed(),
                oneMoreAt,
                given.stream()
                        .map(one -> new Answer(
                                names.getOrDefault(
                                        attempt.items().get(one.item()).asked(), ""),
                                one.language(),
                                one.response().parts(),
                                one.waiting() ? null : one.mark() / PER_CENT,
                                one.words(),
                                one.at()))
                        .toList());
    }

    /**
     * One attempt.
     *
     * @param oneMoreAt when a trainer gave one more after it; null where nobody did
     */
    public record Kept(
            UUID id,
            UUID course,
            int number,
            int passMark,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Double percent,
            boolean passed,
            @Nullable Instant oneMoreAt,
            List<Answer> answers) {}

    /** One answer: the numbers of what was chosen, or what was written. */
    public record Answer(
            String question,
            String language,
            List<String> given,
            @Nullable Double percent,
            @Nullable String comment,
            Instant at) {}
}
