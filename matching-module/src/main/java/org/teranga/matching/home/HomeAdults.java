package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.TenantDatabase;

/** The adults of homes, as they are kept. */
@ApplicationScoped
public class HomeAdults {
    static final String TOLD = "adult.told";

    private static final String COLUMNS = """
        select id, home_id, host, age, age_on, languages, language, name, email, phone, told, looked, moved_in_at, moved_out_at
        from matching.home_adult where tenant_id = :tenant and
        """;

    private final TenantDatabase database;
    private final SealedHomes sealed;
    private final Contacts contacts;

    @Inject
    HomeAdults(TenantDatabase database, SealedHomes sealed, Contacts contacts) {
        this.database = database;
        this.sealed = sealed;
        this.contacts = contacts;
    }

    /** All who live or lived in these homes: of each the host first, then as they moved in. */
    public List<HomeAdult> of(Collection<HomeId> homes) {
        return opened(database.sql(COLUMNS + "home_id = any (:homes) order by home_id, host desc, moved_in_at, id")
                .bindIds("homes", homes.stream().map(HomeId::value).toList())
                .list(Row.class));
    }

    /** This person, in the one home where that is, or was; empty where it is no adult of a home, or a host, who may have several. */
    public Optional<HomeAdult> find(UUID person) {
        return others(List.of(person)).stream().findFirst();
    }

    /** Those of these persons who live, or lived, in a home and do not offer it. */
    List<HomeAdult> others(Collection<UUID> persons) {
        return opened(database.sql(COLUMNS + "id = any (:ids) and not host order by id")
                .bindIds("ids", persons)
                .list(Row.class));
    }

    /** This person in this home; a host, too. */
    Optional<HomeAdult> find(HomeId home, UUID person) {
        return opened(database.sql(COLUMNS + "home_id = :home and id = :id")
                        .bind("home", home.value())
                        .bind("id", person)
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    /** To whom a secret link leads; who has moved out finds nothing there but what is kept, and how it is erased. */
    public Optional<HomeAdult> followed(SecretLink link) {
        return opened(database.sql(COLUMNS + "link_hash = :hash")
                        .bind("hash", link.hash())
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    /**
     * Makes a new secret link of this person's own page, for a letter; any earlier one leads nowhere from now on.
     *
     * @return empty where this is no adult who lives in a home, or the host, whose link is the offer's
     */
    public Optional<SecretLink> issueLink(UUID person) {
        SecretLink link = SecretLink.issue();
        int changed = database.sql("update matching.home_adult set link_hash = :hash, version = version + 1"
                        + " where tenant_id = :tenant and id = :id and not host and moved_out_at is null")
                .bind("hash", link.hash())
                .bind("id", person)
                .update();
        return changed == 0 ? Optional.empty() : Optional.of(link);
    }

    /** Keeps what is known of this person now. */
    void keep(HomeAdult adult) {
        EncryptedContact contact = contacts.seal(adult.id(), adult.contact());
        Map<String, @Nullable Object> columns = new HashMap<>();
        contact.contact().into(columns);
        Values words = words(adult);
        database.sql("""
            insert into matching.home_adult (tenant_id, id, home_id, host, age, age_on, languages, language, name, email,
                phone, told, looked, moved_in_at, moved_out_at)
            values (:tenant, :id, :home, :host, :age, :ageOn, :languages, :language, :name, :email, :phone, :told, :looked,
                :movedIn, :movedOut)
            on conflict (tenant_id, home_id, id) do update set version = matching.home_adult.version + 1,
                age = excluded.age, age_on = excluded.age_on, languages = excluded.languages, language = excluded.language,
                name = excluded.name, email = excluded.email, phone = excluded.phone, told = excluded.told,
                looked = excluded.looked, moved_in_at = excluded.moved_in_at, moved_out_at = excluded.moved_out_at
            """)
                .bind("id", adult.id())
                .bind("home", adult.home().value())
                .bind("host", adult.host())
                .bind("age", adult.said().get(AdultFields.AGE))
                .bind("ageOn", adult.ageOn())
                .bindTexts("languages", adult.languages())
                .bind("language", adult.contact().language())
                .bind("name", columns.get("name"))
                .bind("email", columns.get("email"))
                .bind("phone", columns.get("phone"))
                .bind("told", sealed.sealed(adult.id(), TOLD, AdultFields.WORDS, words))
                .bindTexts("looked", adult.looked())
                .bind("movedIn", adult.movedInAt())
                .bind("movedOut", adult.movedOutAt())
                .update();
        trace(adult, contacts.marks(adult.contact()));
    }

    /** Nobody is followed by links of this person any more; whoever lives there is written to anew. */
    void closeLink(UUID person) {
        database.sql("update matching.home_adult set link_hash = null where tenant_id = :tenant and id = :id")
                .bind("id", person)
                .update();
    }

    /** The host of a home is known by another id from now on: what was said under the earlier one goes. */
    void removeHosts(HomeId home, UUID but) {
        database.sql("delete from matching.home_adult"
                        + " where tenant_id = :tenant and home_id = :home and host and id <> :but")
                .bind("home", home.value())
                .bind("but", but)
                .update();
    }

    /** This person lives, or lived, in that home instead; the own link goes on. */
    void move(HomeAdult adult, HomeId home, @Nullable HomeId from) {
        untrace(adult);
        database.sql("update matching.home_adult set home_id = :to, came_from = :from, version = version + 1"
                        + " where tenant_id = :tenant and home_id = :home and id = :id")
                .bind("to", home.value())
                .bind("from", from == null ? null : from.value())
                .bind("home", adult.home().value())
                .bind("id", adult.id())
                .update();
        trace(adult.in(home), contacts.marks(adult.contact()));
    }

    /** Who came from that home when it was joined to this one. */
    List<HomeAdult> cameFrom(HomeId home, HomeId from) {
        return opened(database.sql(COLUMNS + "home_id = :home and came_from = :from order by moved_in_at, id")
                .bind("home", home.value())
                .bind("from", from.value())
                .list(Row.class));
    }

    /** Nothing is left of this person. */
    void remove(HomeAdult adult) {
        database.sql("delete from matching.home_adult where tenant_id = :tenant and home_id = :home and id = :id")
                .bind("home", adult.home().value())
                .bind("id", adult.id())
                .update();
    }

    private void trace(HomeAdult adult, Set<String> marks) {
        untrace(adult);
        database.sql("insert into matching.home_adult_trace (tenant_id, hash, home_id, adult_id)"
                        + " values (:tenant, :hash, :home, :adult)")
                .bind("home", adult.home().value())
                .bind("adult", adult.id())
                .updateEach(marks, (mark, values) -> values.bind("hash", mark));
    }

    private void untrace(HomeAdult adult) {
        database.sql("delete from matching.home_adult_trace"
                        + " where tenant_id = :tenant and home_id = :home and adult_id = :adult")
                .bind("home", adult.home().value())
                .bind("adult", adult.id())
                .update();
    }

    private static Values words(HomeAdult adult) {
        return Values.builder()
                .with(AdultFields.SHOWN_NAME, adult.said().get(AdultFields.SHOWN_NAME))
                .with(AdultFields.SAYS, adult.said().get(AdultFields.SAYS))
                .build();
    }

    private List<HomeAdult> opened(List<Row> rows) {
        sealed.load(rows.stream().map(Row::id).toList());
        return rows.stream().map(this::opened).toList();
    }

    private HomeAdult opened(Row row) {
        Contact reached = contacts.open(SealedContact.of(row.id, row.name, row.email, row.phone));
        Values said = sealed.opened(row.id, TOLD, AdultFields.WORDS, row.told).toBuilder()
                .with(AdultFields.AGE, row.age)
                .with(AdultFields.LANGUAGES, row.languages)
                .build();
        String language = row.language == null ? "" : row.language;
        return new HomeAdult(
                row.id,
                row.homeId,
                row.host,
                row.ageOn,
                said,
                new Contact(reached.name(), reached.email(), reached.phone(), null, language),
                Set.copyOf(row.looked),
                row.movedInAt,
                row.movedOutAt);
    }

    private record Row(
            UUID id,
            HomeId homeId,
            boolean host,
            @Nullable Integer age,
            @Nullable LocalDate ageOn,
            List<String> languages,
            @Nullable String language,
            byte @Nullable [] name,
            byte @Nullable [] email,
            byte @Nullable [] phone,
            byte @Nullable [] told,
            List<String> looked,
            Instant movedInAt,
            @Nullable Instant movedOutAt) {}
}
