package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.privacy.FieldCipher;

/** The photographs of homes, as they are kept: sealed under the host's key, so that an erasure ends them. */
@ApplicationScoped
public class HomePhotos {
    private static final String CAPTION = "home.caption";
    private static final String PHOTO = "home.photo";
    private static final String COLUMNS =
            "select id, home_id, person_id, caption, width, height, added_by, looked_at, shown from matching.home_photo"
                    + " where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    HomePhotos(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All of these homes, in the order that their hosts chose. */
    public List<HomePhoto> of(Collection<HomeId> homes) {
        List<Row> rows = database.sql(COLUMNS + "home_id = any (:homes) order by home_id, place, id")
                .bindIds("homes", homes.stream().map(HomeId::value).toList())
                .list(Row.class);
        cipher.load(rows.stream().map(Row::personId).toList());
        return rows.stream().flatMap(row -> opened(row).stream()).toList();
    }

    /** This photograph of this home. */
    public Optional<HomePhoto> find(HomeId home, UUID id) {
        return database
                .sql(COLUMNS + "home_id = :home and id = :id")
                .bind("home", home.value())
                .bind("id", id)
                .list(Row.class)
                .stream()
                .flatMap(row -> opened(row).stream())
                .findFirst();
    }

    /** Its pixels, as a JPEG; empty where it is gone, or its host was erased. Whoever asks says first who may see it. */
    public Optional<byte[]> jpeg(HomePhoto photo) {
        return database.sql("select content from matching.home_photo"
                        + " where tenant_id = :tenant and home_id = :home and id = :id")
                .bind("home", photo.home().value())
                .bind("id", photo.id())
                .first(byte[].class)
                .flatMap(content -> cipher.decrypt(photo.host(), PHOTO, content))
                .map(Base64.getDecoder()::decode);
    }

    void add(HomePhoto photo, CleanPicture picture) {
        database.sql("""
            insert into matching.home_photo (tenant_id, id, home_id, person_id, place, caption, content, width, height,
                added_at, added_by)
            select h.tenant_id, :id, h.id, :person,
                (select coalesce(max(p.place), 0) + 1 from matching.home_photo p
                    where p.tenant_id = :tenant and p.home_id = :home),
                :caption, :content, :width, :height, :now, :addedBy
            from matching.home h where h.tenant_id = :tenant and h.id = :home
            """)
                .bind("id", photo.id())
                .bind("home", photo.home().value())
                .bind("person", photo.host())
                .bind("caption", cipher.encrypt(photo.host(), CAPTION, photo.caption()))
                .bind(
                        "content",
                        cipher.encrypt(photo.host(), PHOTO, Base64.getEncoder().encodeToString(picture.content())))
                .bind("width", photo.width())
                .bind("height", photo.height())
                .bind("now", clock.instant())
                .bind("addedBy", photo.addedBy())
                .update();
    }

    /** Says anew what it shows: somebody of the team has to look again. */
    void caption(HomePhoto photo, String caption) {
        database.sql("update matching.home_photo set caption = :caption, looked_at = null, looked_by = null, shown"
                        + " = false where tenant_id = :tenant and home_id = :home and id = :id")
                .bind("caption", cipher.encrypt(photo.host(), CAPTION, caption))
                .bind("home", photo.home().value())
                .bind("id", photo.id())
                .update();
    }

    void order(HomeId home, List<UUID> ids) {
        for (int place = 0; place < ids.size(); place++) {
            database.sql("update matching.home_photo set place = :place"
                            + " where tenant_id = :tenant and home_id = :home and id = :id")
                    .bind("place", place + 1)
                    .bind("home", home.value())
                    .bind("id", ids.get(place))
                    .update();
        }
    }

    void look(HomePhoto photo, UUID by, boolean shown) {
        database.sql("update matching.home_photo set looked_at = :now, looked_by = :by, shown = :shown"
                        + " where tenant_id = :tenant and home_id = :home and id = :id")
                .bind("now", clock.instant())
                .bind("by", by)
                .bind("shown", shown)
                .bind("home", photo.home().value())
                .bind("id", photo.id())
                .update();
    }

    boolean remove(HomeId home, UUID id) {
        return database.sql("delete from matching.home_photo"
                                + " where tenant_id = :tenant and home_id = :home and id = :id")
                        .bind("home", home.value())
                        .bind("id", id)
                        .update()
                > 0;
    }

    /** The photographs of a home come after those of another, as many as it has place for. */
    void move(HomeId from, HomeId to, int most) {
        database.sql("""
            update matching.home_photo set home_id = :to, came_from = :from,
                place = place + (select coalesce(max(p.place), 0) from matching.home_photo p
                    where p.tenant_id = :tenant and p.home_id = :to)
            where tenant_id = :tenant and home_id = :from and id in (
                select p.id from matching.home_photo p where p.tenant_id = :tenant and p.home_id = :from order by p.place, p.id
                limit greatest(0, :most - (select count(*) from matching.home_photo p
                    where p.tenant_id = :tenant and p.home_id = :to)))
            """)
                .bind("from", from.value())
                .bind("to", to.value())
                .bind("most", most)
                .update();
    }

    /** Those that came along go back. */
    void moveBack(HomeId from, HomeId to) {
        database.sql("update matching.home_photo set home_id = :to, came_from = null"
                        + " where tenant_id = :tenant and home_id = :from and came_from = :to")
                .bind("from", from.value())
                .bind("to", to.value())
                .update();
    }

    private Optional<HomePhoto> opened(Row row) {
        return cipher.decrypt(row.personId, CAPTION, row.caption)
                .map(caption -> new HomePhoto(
                        row.id,
                        row.homeId,
                        row.personId,
                        caption,
                        row.width,
                        row.height,
                        row.addedBy,
                        row.lookedAt,
                        row.shown));
    }

    private record Row(
            UUID id,
            HomeId homeId,
            UUID personId,
            byte[] caption,
            int width,
            int height,
            @Nullable UUID addedBy,
            @Nullable Instant lookedAt,
            boolean shown) {}
}
