package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.refusal.Refusal;

/**
 * Brings photographs to a home, orders them and takes them away. A photograph is made anew from its pixels, so that neither the place where
 * it was taken nor anything else that a camera adds comes along; what it shows is said with it.
 */
@ApplicationScoped
@Transactional
public class BringPhoto {
    /** How many a home has at most. */
    public static final int MOST = 12;

    private static final FieldType<String> CAPTION = FieldType.sentences(160);

    private final HomeBook book;
    private final HomePhotos photos;
    private final CurrentPerson person;
    private final MakePhotograph photograph;
    private final Clock clock;

    @Inject
    BringPhoto(HomeBook book, HomePhotos photos, CurrentPerson person, MakePhotograph photograph, Clock clock) {
        this.book = book;
        this.photos = photos;
        this.person = person;
        this.photograph = photograph;
        this.clock = clock;
    }

    /** All of a home, in the host's order. */
    public List<HomePhoto> of(HomeOwner owner) {
        return photos.of(List.of(owner.home()));
    }

    /**
     * Keeps one.
     *
     * @param sent    the file; empty where none was chosen
     * @param caption what it shows
     * @throws Refusal invalid where it is no photograph, where nobody says what it shows, where there are too many
     */
    public void add(HomeOwner owner, Optional<InputStream> sent, String caption) {
        FormReader in = reader(caption);
        String said = caption(in);
        if (sent.isEmpty()) {
            in.fault("file", "picture.missing");
        }
        checkPlace(owner, in);
        in.end();
        CleanPicture picture = photograph.of(sent.orElseThrow());
        Home home = book.holdKept(owner);
        checkPlace(owner, in);
        in.end();
        photos.add(
                new HomePhoto(
                        Uuid7.at(clock.instant()),
                        owner.home(),
                        owner.host(),
                        said,
                        picture.width(),
                        picture.height(),
                        staff(owner),
                        null,
                        false),
                picture);
        book.told(owner, home);
    }

    /** Says anew what a photograph shows; households see it again once somebody of the team has looked. */
    public void caption(HomeOwner owner, UUID id, String caption) {
        FormReader in = reader(caption);
        String said = caption(in);
        in.end();
        Home home = book.holdKept(owner);
        HomePhoto photo = photos.find(owner.home(), id).orElseThrow(Refusal::notFound);
        if (!photo.caption().equals(said)) {
            photos.caption(photo, said);
            book.told(owner, home);
        }
    }

    /** Lets a photograph stand one place earlier. */
    public void earlier(HomeOwner owner, UUID id) {
        Home home = book.holdKept(owner);
        List<UUID> ids = of(owner).stream().map(HomePhoto::id).collect(Collectors.toCollection(ArrayList::new));
        int place = ids.indexOf(id);
        if (place < 0) {
            throw Refusal.notFound();
        }
        if (place > 0) {
            Collections.swap(ids, place, place - 1);
            photos.order(owner.home(), ids);
            book.told(owner, home);
        }
    }

    /** Takes a photograph away for good. */
    public void remove(HomeOwner owner, UUID id) {
        Home home = book.holdKept(owner);
        if (!photos.remove(owner.home(), id)) {
            throw Refusal.notFound();
        }
        book.told(owner, home);
    }

    private void checkPlace(HomeOwner owner, FormReader in) {
        if (of(owner).size() >= MOST) {
            in.fault("file", "dwelling.fault.photos", MOST);
        }
    }

    private @Nullable UUID staff(HomeOwner owner) {
        UUID actor = person.actor().person();
        return actor == null || actor.equals(owner.account()) ? null : actor;
    }

    private static FormReader reader(String caption) {
        return new FormReader(Answers.of(Map.of("caption", caption)));
    }

    private static String caption(FormReader in) {
        return in.required("caption", CAPTION.read(in, "caption"), "dwelling.fault.caption");
    }
}
