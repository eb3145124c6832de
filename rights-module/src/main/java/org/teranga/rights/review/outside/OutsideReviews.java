package org.teranga.rights.review.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.SecretText;
import org.teranga.rights.page.OutsideNames;

/** The reviews by people outside the team. */
@ApplicationScoped
@Transactional
public class OutsideReviews implements OutsideNames {
    private static final String NAME = "outside.name";
    private static final String EMAIL = "outside.email";
    private static final String SELECT = "select e from OutsideReview e ";
    private static final int MOST = 50;

    private final FieldCipher cipher;

    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    @Inject
    OutsideReviews(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void add(OutsideReview asked, SecretText link) {
        asked.seal(
                cipher.encrypt(asked.id(), NAME, asked.name()), cipher.encrypt(asked.id(), EMAIL, asked.email()), link);
        entities.persist(asked);
    }

    /** The one behind a link. */
    Optional<OutsideReview> behind(SecretText link) {
        return unsealed(entities.createQuery(SELECT + "where e.linkHash = :hash", OutsideReview.class)
                        .setParameter("hash", link.hash())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The one with this id; nobody else changes it until the end of this transaction. */
    Optional<OutsideReview> hold(UUID id) {
        return Optional.ofNullable(entities.find(OutsideReview.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(found -> unsealed(List.of(found)).getFirst());
    }

    /** Those of a page, the newest first. */
    public List<OutsideReview> of(UUID document) {
        return unsealed(entities.createQuery(
                        SELECT + "where e.document = :document order by e.sentAt desc, e.id", OutsideReview.class)
                .setParameter("document", document)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Those who were asked at one of these addresses. */
    List<UUID> askedAt(Set<EmailAddress> addresses) {
        Set<String> plain = addresses.stream().map(EmailAddress::value).collect(Collectors.toSet());
        return addresses.isEmpty()
                ? List.of()
                : unsealed(entities.createQuery(SELECT, OutsideReview.class).getResultList()).stream()
                        .filter(asked -> plain.contains(asked.email()))
                        .map(OutsideReview::id)
                        .toList();
    }

    @Override
    public Map<UUID, String> of(Set<UUID> invitations) {
        return invitations.isEmpty()
                ? Map.of()
                : unsealed(entities.createQuery(SELECT + "where e.id in :ids", OutsideReview.class)
                                .setParameter("ids", invitations)
                                .getResultList())
                        .stream()
                        .collect(Collectors.toMap(OutsideReview::id, OutsideReview::name));
    }

    private List<OutsideReview> unsealed(List<OutsideReview> found) {
        cipher.load(found.stream().map(OutsideReview::id).toList());
        found.forEach(one -> one.unseal(
                cipher.decrypt(one.id(), NAME, one.sealedName()).orElse(""),
                cipher.decrypt(one.id(), EMAIL, one.sealedEmail()).orElse("")));
        return found;
    }
}
