package org.teranga.rights.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** Of two who publish a place at once, what the last one says stands, all of it; of two who take it away, one does. */
@Assembled
class HeldPlaceTest {
    private static final PlaceWish FIRST = wish("Rue A", true, List.of("ar", "fr"));
    private static final PlaceWish SECOND = wish("Rue B", false, List.of());

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private KeepPlaces keep;

    @Inject
    private RequestContextController requests;

    @Test
    void whatAnotherPublishedSinceItWasReadLeavesNoTrace() {
        Tenant own = house.open();
        UUID id = tenants.as(own, () -> keep.addExample(FIRST));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    assertThat(keep.find(id).orElseThrow().example()).isTrue();
                    meanwhile(own, () -> publish(id, SECOND));
                    return publish(id, FIRST);
                }));
        Place place = tenants.as(own, () -> keep.find(id)).orElseThrow();
        assertThat(place.address()).isEqualTo(FIRST.address());
        assertThat(place.access()).isEqualTo(FIRST.access());
        assertThat(place.example()).isFalse();
    }

    @Test
    void whatAnotherTookAwayMeanwhileIsNotTakenAwayOnceMore() {
        Tenant own = house.open();
        UUID id = tenants.as(own, () -> keep.addExample(FIRST));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tenants.as(
                        own,
                        () -> desk.does(() -> {
                            assertThat(keep.find(id)).isPresent();
                            meanwhile(own, () -> remove(id));
                            return remove(id);
                        })));
    }

    private void meanwhile(Tenant own, TestTenants.Work<UUID> work) {
        CompletableFuture.runAsync(() -> {
                    requests.activate();
                    try {
                        tenants.as(own, () -> desk.does(work::run));
                    } finally {
                        requests.deactivate();
                    }
                })
                .join();
    }

    private UUID remove(UUID id) {
        keep.remove(id);
        return id;
    }

    private UUID publish(UUID id, PlaceWish wish) {
        keep.publish(id, wish);
        return id;
    }

    private static PlaceWish wish(String street, boolean stepFree, List<String> languages) {
        return new PlaceWish(
                PlaceCategory.OTHER,
                "Lieu",
                new Place.Address(street, "31000", "Toulouse", 43.6, 1.44),
                new Place.Contact("", "", ""),
                null,
                new Place.Access(stepFree, false, languages),
                List.of("31"),
                Map.of(),
                "");
    }
}
