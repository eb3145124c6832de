package org.teranga.matching.pool.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.postgresql.ds.PGSimpleDataSource;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.ListingLifecycle;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.persistence.WordsColumn;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantBinding;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.RealDatabase;

/**
 * Each statement of an entity names its association. Row security is out of the way here: the transactions are those of a role that stands
 * above it.
 */
@ResourceLock(RealDatabase.TURNS)
class EntityTenantTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final RealDatabase real = RealDatabase.shared();
    private final Tenant own = real.newTenant();
    private final Tenant other = real.newTenant();
    private final List<String> statements = new ArrayList<>();
    private EntityManagerFactory factory;

    @BeforeEach
    void entitiesAboveRowSecurity() throws SQLException {
        PGSimpleDataSource above = new InTransactions();
        try (Connection connection = real.connect("postgres")) {
            above.setUrl(connection.getMetaData().getURL());
        }
        above.setUser("postgres");
        factory = new PersistenceConfiguration("above")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property(PersistenceUnitProperties.NON_JTA_DATASOURCE, above)
                .property(PersistenceUnitProperties.TARGET_DATABASE, "PostgreSQL")
                .property(PersistenceUnitProperties.SESSION_CUSTOMIZER, TenantBinding.class.getName())
                .managedClass(TenantEntity.class)
                .managedClass(Listing.class)
                .managedClass(Offer.class)
                .managedClass(TransferHistory.class)
                .managedClass(ListingLifecycle.class)
                .managedClass(Locality.class)
                .managedClass(SealedContact.class)
                .managedClass(SourceRow.class)
                .managedClass(AnswersColumn.class)
                .managedClass(WordsColumn.class)
                .createEntityManagerFactory();
        factory.unwrap(ServerSession.class).setSessionLog(new Noted());
    }

    @AfterEach
    void closed() {
        factory.close();
    }

    @Test
    void whatAnotherAssociationHasIsNotFoundByItsId() {
        UUID id = add(own);
        assertThat(found(own, id, LockModeType.NONE)).isPresent();
        assertThat(found(other, id, LockModeType.NONE)).isEmpty();
        assertThat(found(other, id, LockModeType.PESSIMISTIC_WRITE)).isEmpty();
    }

    @Test
    void aQueryFindsItsOwnOnly() {
        UUID mine = add(own);
        UUID theirs = add(other);
        assertThat(this.<List<UUID>>as(
                        own,
                        entities -> entities.createQuery("select e.id from Offer e where e.id in :ids", UUID.class)
                                .setParameter("ids", List.of(mine, theirs))
                                .getResultList()))
                .containsExactly(mine);
        assertThat(this.<List<UUID>>as(
                        own,
                        entities -> entities.createQuery(
                                        "select e.id from Offer e join e.traces t where t = 'mail' and e.id in :ids",
                                        UUID.class)
                                .setParameter("ids", List.of(mine, theirs))
                                .getResultList()))
                .containsExactly(mine);
        assertThat(this.<Integer>as(
                        own,
                        entities -> entities.createQuery("update Offer e set e.kind = 'legal' where e.id in :ids")
                                .setParameter("ids", List.of(mine, theirs))
                                .executeUpdate()))
                .isEqualTo(1);
    }

    @Test
    void everyStatementOfALifeNamesIt() {
        UUID id = add(own);
        as(own, entities -> {
            Offer offer = entities.find(Offer.class, id);
            offer.change(offer.terms(), new EncryptedContact(offer.contact(), Set.of("phone")));
            return offer;
        });
        assertThat(this.<List<UUID>>as(
                        own,
                        entities -> entities.createQuery(
                                        "select e.id from Offer e join e.traces t where t = 'phone'", UUID.class)
                                .getResultList()))
                .contains(id);
        as(own, entities -> {
            entities.remove(entities.find(Offer.class, id));
            return true;
        });
        assertThat(statements)
                .hasSizeGreaterThan(8)
                .allSatisfy(sql -> assertThat(sql.toLowerCase(Locale.ROOT))
                        .containsPattern("tenant_id = \\?|insert into [a-z_.]+ \\([^)]*\\btenant_id\\b"));
    }

    @Test
    void withoutAnAssociationThereIsNothing() {
        UUID id = add(own);
        EntityManager entities = factory.createEntityManager();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> entities.find(Offer.class, id));
        entities.close();
    }

    @Test
    void aTransactionThatGoesOnWhenAnotherAssociationIsOpenShowsItNothing() {
        UUID id = add(own);
        try (EntityManager entities = factory.createEntityManager()) {
            try (TenantContext.Scope open = TenantContext.open(own)) {
                entities.getTransaction().begin();
                assertThat(entities.find(Offer.class, id)).isNotNull();
            }
            try (TenantContext.Scope open = TenantContext.open(other)) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> entities.find(Offer.class, id))
                        .withMessageStartingWith("the transaction is another association's");
            }
            entities.getTransaction().rollback();
        }
    }

    private Optional<Offer> found(Tenant tenant, UUID id, LockModeType lock) {
        return Optional.ofNullable(as(tenant, entities -> entities.find(Offer.class, id, lock)));
    }

    private UUID add(Tenant tenant) {
        return as(tenant, entities -> {
            UUID id = Uuid7.at(NOW);
            OfferTerms terms = new OfferTerms(
                    "housing",
                    "FR",
                    new Locality("31000", null, "31", "Toulouse"),
                    3,
                    false,
                    null,
                    null,
                    List.of("fr"),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
            EncryptedContact sealed = new EncryptedContact(new SealedContact(UUID.randomUUID(), "fr"), Set.of("mail"));
            entities.persist(Offer.receive(new OfferId(id), terms, sealed, NOW));
            return id;
        });
    }

    private <T> T as(Tenant tenant, Function<EntityManager, T> work) {
        try (TenantContext.Scope open = TenantContext.open(tenant);
                EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            T done = work.apply(entities);
            entities.getTransaction().commit();
            return done;
        }
    }

    private final class Noted extends AbstractSessionLog {
        Noted() {
            setLevel(ALL);
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category);
        }

        @Override
        public synchronized void log(SessionLogEntry entry) {
            if (SQL.equals(entry.getNameSpace())) {
                statements.add(entry.getMessage());
            }
        }
    }

    /** As those of the server's pool within a transaction. */
    private static final class InTransactions extends PGSimpleDataSource {
        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Connection connection = super.getConnection(user, password);
            connection.setAutoCommit(false);
            return connection;
        }
    }
}
