package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages of the open association. */
@ApplicationScoped
class NewsItems {
    private static final int MOST = 500;
    private static final String NEWEST = " order by e.fromDay desc, e.id desc";

    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    Optional<NewsItem> find(UUID id) {
        return Optional.ofNullable(entities.find(NewsItem.class, id));
    }

    /** The one with this id; nobody else changes it until the end of this transaction, so that what is published last stands as a whole. */
    Optional<NewsItem> hold(UUID id) {
        return Optional.ofNullable(entities.find(NewsItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All, the newest first. */
    List<NewsItem> all() {
        return entities.createQuery("select e from NewsItem e" + NEWEST, NewsItem.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that stand on a day, the newest first. */
    List<NewsItem> on(LocalDate day) {
        return entities.createQuery(
                        "select e from NewsItem e where e.fromDay <= :day and (e.untilDay is null or e.untilDay >= :day)"
                                + NEWEST,
                        NewsItem.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(NewsItem item) {
        entities.persist(item);
    }

    void remove(NewsItem item) {
        entities.remove(item);
    }
}
