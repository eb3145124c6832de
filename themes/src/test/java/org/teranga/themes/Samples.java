package org.teranga.themes;

import java.util.List;
import java.util.stream.Stream;

/** A record for every template, of every feature; a template without one fails {@link PagesTest}. */
final class Samples {
    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        PlatformSamples.all(),
                        OfferSamples.all(),
                        MinorSamples.all(),
                        DeskSamples.all(),
                        RunSamples.all(),
                        TuningSamples.all(),
                        LeverSamples.all(),
                        PlacementSamples.all(),
                        DashboardSamples.all(),
                        OperatorSamples.all(),
                        WebhookSamples.all(),
                        AcceptanceSamples.all(),
                        AdminSamples.all(),
                        TransferSamples.all(),
                        LeavingSamples.all(),
                        DecisionSamples.all(),
                        MemberSamples.all(),
                        OpeningSamples.all(),
                        StartSamples.all(),
                        KeySamples.all(),
                        ErasureSamples.all(),
                        CalendarSamples.all(),
                        CertificateSamples.all(),
                        MeetingSamples.all(),
                        PlaceSamples.all(),
                        QuizSamples.all(),
                        ReaderSamples.all(),
                        RightsDeskSamples.all(),
                        LearnerSamples.all(),
                        CourseDeskSamples.all())
                .flatMap(samples -> samples)
                .toList();
    }
}
