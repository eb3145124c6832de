package org.teranga.matching.placement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomePlace;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

class PlaceSketchTest {
    @Test
    void aCircleIsDrawnAmongTheTownsAroundAndNamesTheNearest() {
        Communes communes = Communes.load();
        Commune town = communes.byInsee("31557").orElseThrow();
        HomePlace place = new HomePlace(town.latitude() - 0.01, town.longitude() - 0.014, 600);
        PlaceSketch sketch = PlaceSketch.of(place, communes.all());
        assertThat(sketch).isNotNull();
        assertThat(sketch.town()).isEqualTo(town.name());
        assertThat(sketch.towards()).isEqualTo("sw");
        assertThat(sketch.kilometres()).isEqualTo(2);
        assertThat(sketch.metres()).isEqualTo(600);
        assertThat(sketch.radius()).isBetween(10, 60);
        assertThat(sketch.spots()).isNotEmpty().allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(0, PlaceSketch.WIDTH);
            assertThat(spot.y()).isBetween(0, PlaceSketch.HEIGHT);
        });
        PlaceSketch.Spot nearest = sketch.spots().getFirst();
        assertThat(nearest.name()).isEqualTo(town.name());
        assertThat(nearest.x()).as("the town lies to the east").isGreaterThan(PlaceSketch.WIDTH / 2);
        assertThat(nearest.y()).as("and to the north").isLessThan(PlaceSketch.HEIGHT / 2);
    }

    @Test
    void whereThereIsNoTownNothingIsDrawn() {
        assertThat(PlaceSketch.of(new HomePlace(0, 0, 600), Communes.load().all()))
                .isNull();
        assertThat(PlaceSketch.of(new HomePlace(43.6, 1.4, 600), List.of())).isNull();
    }
}
