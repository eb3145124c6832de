package org.teranga.matching.samples;

import java.util.stream.Stream;
import org.teranga.platform.samples.RenderedSamples;
import org.teranga.platform.samples.Sample;

/** The pages of this module. */
class PagesTest extends RenderedSamples {
    @Override
    protected Stream<Sample> samples() {
        return Stream.of(
                        AcceptanceSamples.all(),
                        CheckSamples.all(),
                        DecisionSamples.all(),
                        StaySamples.all(),
                        DeskSamples.all(),
                        DuplicateSamples.all(),
                        DutySamples.all(),
                        ErasureSamples.all(),
                        ExchangeSamples.all(),
                        IncidentSamples.all(),
                        LeverSamples.all(),
                        MinorSamples.all(),
                        MoveOnSamples.all(),
                        OfferSamples.all(),
                        EscoSamples.all(),
                        PeopleSamples.all(),
                        PlacementSamples.all(),
                        PolicySamples.all(),
                        ProjectSamples.all(),
                        ReferrerSamples.all(),
                        RunSamples.all(),
                        TuningSamples.all())
                .flatMap(all -> all);
    }
}
