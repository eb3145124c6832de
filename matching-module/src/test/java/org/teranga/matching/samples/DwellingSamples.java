package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomePhoto;
import org.teranga.matching.home.HomesToLook;
import org.teranga.matching.home.JoinHomes;
import org.teranga.matching.home.LookAtHome;
import org.teranga.matching.home.page.HomeAdultView;
import org.teranga.matching.home.page.HomePageView;
import org.teranga.matching.home.page.HomePhotosView;
import org.teranga.matching.home.page.HomeSectionView;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** A home as its host builds it up, and as staff look at it: just begun, half told, whole; forms empty, filled, faulty, too late. */
public final class DwellingSamples {
    private static final String LINK = "/fr/offer/status/Zx9";
    private static final String DESK = "/fr/desk/offers/1";
    private static final UUID HOST = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);
    private static final UUID HOME = new UUID(0, 9);

    private DwellingSamples() {}

    public static Stream<Sample> all() {
        return Stream.concat(
                Stream.of(
                        new Sample(
                                "matching/home/home",
                                "begun",
                                first(LINK, false, List.of(grown(HOST, true, "", null, true)))),
                        new Sample("matching/home/home", "desk", first(DESK, true, people())),
                        new Sample(
                                "matching/home/adult",
                                "you",
                                adult("you", null, FilledForm.EMPTY, "/adults/" + HOST, false)),
                        new Sample("matching/home/adult", "new", adult("new", null, faulty("name"), "/adults", false)),
                        new Sample(
                                "matching/home/adult",
                                "other",
                                adult("other", "Marc <Roux>", FilledForm.EMPTY, "/adults/" + OTHER, true)),
                        new Sample(
                                "matching/home/photos",
                                "none",
                                new HomePhotosView(LINK + "/home", false, List.of(), faulty("file"), "")),
                        new Sample(
                                "matching/home/photos",
                                "some",
                                new HomePhotosView(DESK + "/home", true, photos(), FilledForm.EMPTY, "added"))),
                Stream.of("where", "rooms", "people", "rules", "words")
                        .flatMap(code -> Stream.of(
                                new Sample("matching/home/section", code, section(code, FilledForm.EMPTY, false)),
                                new Sample("matching/home/section", code + "_late", section(code, filled(), true)))));
    }

    private static HomePageView first(String back, boolean staff, List<HomePageView.Grown> adults) {
        List<HomePageView.Part> parts = List.of(
                new HomePageView.Part("where", List.of("address")),
                new HomePageView.Part("rooms", staff ? List.of() : List.of("beds", "stairs", "bathroom")),
                new HomePageView.Part("people", List.of("you", "adults", "children", "animals")),
                new HomePageView.Part("rules", List.of("rule_keys", "rule_quiet")),
                new HomePageView.Part("photos", staff ? List.of() : List.of("photos")),
                new HomePageView.Part("words", List.of()));
        List<LookAtHome.Words> words = List.of(
                new LookAtHome.Words("rooms_words", HOME, "Deux pièces <calmes>.", "rooms_words:x", false),
                new LookAtHome.Words("room2_words", HOME, "Une fenêtre.", "room2_words:x", true),
                new LookAtHome.Words("says", HOST, "Infirmière.", "says:x", false));
        return new HomePageView(
                "K7Q2-4F9M",
                back + "/home",
                back,
                staff,
                parts,
                adults,
                staff ? words : List.of(),
                staff ? photos() : List.of(),
                List.of(
                        new JoinHomes.Other(new OfferId(HOME), "M2XD-77QP", true),
                        new JoinHomes.Other(new OfferId(GONE), "P9RT-31ZB", false)),
                !staff,
                staff ? "looked" : "rooms");
    }

    /** A home with words and rules at which nobody has looked. */
    static List<HomesToLook.Told> toLook() {
        return List.of(new HomesToLook.Told(
                new OfferId(HOME),
                "M2XD-77QP",
                List.of(
                        new LookAtHome.Words("room2_words", HOME, "Une fenêtre <au sud>.", "room2_words:x", false),
                        new LookAtHome.Words("rule_quiet_words", HOME, "La nuit.", "rule_quiet_words:x", false))));
    }

    /** Photographs likewise. */
    static List<HomesToLook.Pictured> photosToLook() {
        return photos().stream()
                .map(photo -> new HomesToLook.Pictured(new OfferId(HOME), "M2XD-77QP", photo))
                .toList();
    }

    private static List<HomePageView.Grown> people() {
        return List.of(
                grown(HOST, true, "Sylvie", 58, true),
                grown(OTHER, false, "Marc <Roux>", 61, false),
                grown(HOME, false, "", null, false),
                new HomePageView.Grown(GONE, false, "Lina", 20, false, true, false));
    }

    private static HomePageView.Grown grown(UUID id, boolean host, String name, @Nullable Integer age, boolean reach) {
        return new HomePageView.Grown(id, host, name, age, !host && name.isEmpty(), reach, true);
    }

    private static List<HomePhoto> photos() {
        return List.of(photo(1, true), photo(2, false));
    }

    static HomePhoto photo(int number, boolean shown) {
        Instant looked = shown ? Instant.parse("2026-11-14T07:02:00Z") : null;
        return new HomePhoto(
                new UUID(1, number),
                new HomeId(HOME),
                HOST,
                "La chambre <" + number + ">",
                1600,
                1200,
                null,
                looked,
                shown);
    }

    private static HomeAdultView adult(
            String who, @Nullable String name, FilledForm form, String path, boolean changed) {
        return new HomeAdultView(LINK + "/home", LINK + "/home" + path, false, who, name, form, "m", changed);
    }

    private static HomeSectionView section(String code, FilledForm form, boolean changed) {
        return new HomeSectionView(LINK + "/home", changed, code, form, "m", changed);
    }

    private static FilledForm faulty(String field) {
        return new FilledForm(
                Map.of("caption", List.of("La <chambre>")), List.of(new FormFault(field, "Il manque <cela>.")));
    }

    private static FilledForm filled() {
        return new FilledForm(
                Map.of(
                        "street", List.of("12 rue <des> Récollets"),
                        "room2_double", List.of("1"),
                        "rule_quiet", List.of("22:30"),
                        "animals", List.of("cat", "dog"),
                        "about_home", List.of("Une maison <calme>.")),
                List.of(new FormFault("child_ages", "Écrivez des âges.")));
    }
}
