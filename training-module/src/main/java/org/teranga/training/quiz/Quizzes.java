package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.TenantDatabase;

/** The quizzes of the open association; to be asked within a transaction. */
@ApplicationScoped
public class Quizzes {
    private final TenantDatabase database;
    private final HeldEntities held;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Quizzes(TenantDatabase database, HeldEntities held) {
        this.database = database;
        this.held = held;
    }

    /** The quiz with this id. */
    public Optional<Quiz> find(UUID id) {
        return Optional.ofNullable(entities.find(Quiz.class, id));
    }

    /** The one with this id. Until the transaction ends nobody else changes it; whoever begins to try it is not kept waiting. */
    Optional<Quiz> hold(UUID id) {
        return held.find(Quiz.class, id);
    }

    /** Those with these ids. */
    public Map<UUID, Quiz> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : query("where e.id in :ids")
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Quiz::id, Function.identity()));
    }

    /** Those of a course, in the order in which they were made. */
    public List<Quiz> ofCourse(UUID course) {
        return query("where e.course = :course order by e.createdAt, e.id")
                .setParameter("course", course)
                .getResultList();
    }

    /** What those of a course are called for a reader; those without a title are left out. */
    public Map<UUID, Called> titles(UUID course, ReadersWish wish) {
        return titles(ofCourse(course), wish);
    }

    /** The same of every course. */
    public Map<UUID, Called> titles(String language) {
        return titles(query("").getResultList(), ReadersWish.of(language));
    }

    private static Map<UUID, Called> titles(List<Quiz> all, ReadersWish wish) {
        Map<UUID, Called> titles = new HashMap<>();
        all.forEach(quiz -> quiz.called(wish).ifPresent(title -> titles.put(quiz.id(), title)));
        return titles;
    }

    /** Adds one that begins, by a statement: false where it is there already, also where it was begun at the same moment. */
    boolean add(Quiz quiz) {
        return database.sql(
                                "insert into training.quiz (tenant_id, id, course, titles, plan, created_at, changed_at)"
                                        + " values (:tenant, :id, :course, '{}', :plan::jsonb, :now, :now) on conflict do nothing")
                        .bind("id", quiz.id())
                        .bind("course", quiz.course())
                        .bind("plan", PlanJson.write(quiz.plan()))
                        .bind("now", quiz.createdAt())
                        .update()
                > 0;
    }

    private TypedQuery<Quiz> query(String which) {
        return entities.createQuery("select e from Quiz e " + which, Quiz.class);
    }
}
