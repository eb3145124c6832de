package org.teranga.themes;

import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.samples.AcceptanceSamples;
import org.teranga.matching.samples.CheckSamples;
import org.teranga.matching.samples.DecisionSamples;
import org.teranga.matching.samples.DeskSamples;
import org.teranga.matching.samples.DuplicateSamples;
import org.teranga.matching.samples.DutySamples;
import org.teranga.matching.samples.DwellingSamples;
import org.teranga.matching.samples.ErasureSamples;
import org.teranga.matching.samples.EscoSamples;
import org.teranga.matching.samples.ExchangeSamples;
import org.teranga.matching.samples.IncidentSamples;
import org.teranga.matching.samples.LeverSamples;
import org.teranga.matching.samples.MinorSamples;
import org.teranga.matching.samples.MoveOnSamples;
import org.teranga.matching.samples.OfferSamples;
import org.teranga.matching.samples.PeopleSamples;
import org.teranga.matching.samples.PlacementSamples;
import org.teranga.matching.samples.PolicySamples;
import org.teranga.matching.samples.ProjectSamples;
import org.teranga.matching.samples.ReferrerSamples;
import org.teranga.matching.samples.RunSamples;
import org.teranga.matching.samples.StaySamples;
import org.teranga.matching.samples.TuningSamples;
import org.teranga.platform.samples.CalendarSamples;
import org.teranga.platform.samples.CaseworkSamples;
import org.teranga.platform.samples.MessageSamples;
import org.teranga.platform.samples.PlatformSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.rights.samples.DeadlineSamples;
import org.teranga.rights.samples.PlaceSamples;
import org.teranga.rights.samples.ReaderSamples;
import org.teranga.rights.samples.RightsDeskSamples;
import org.teranga.tenantadmin.samples.AdminSamples;
import org.teranga.tenantadmin.samples.CorrectionSamples;
import org.teranga.tenantadmin.samples.DashboardSamples;
import org.teranga.tenantadmin.samples.KeySamples;
import org.teranga.tenantadmin.samples.LawSamples;
import org.teranga.tenantadmin.samples.LeavingSamples;
import org.teranga.tenantadmin.samples.MemberSamples;
import org.teranga.tenantadmin.samples.OpeningSamples;
import org.teranga.tenantadmin.samples.OperatorSamples;
import org.teranga.tenantadmin.samples.StartSamples;
import org.teranga.tenantadmin.samples.TransferSamples;
import org.teranga.tenantadmin.samples.WebhookSamples;
import org.teranga.training.samples.CertificateSamples;
import org.teranga.training.samples.CourseDeskSamples;
import org.teranga.training.samples.LearnerSamples;
import org.teranga.training.samples.MeetingSamples;
import org.teranga.training.samples.QuizSamples;

/** A record for every template, of every feature; a template without one fails {@link PagesTest}. */
final class Samples {
    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        Stream.of(new Sample("kit", "all", KitView.SAMPLE)),
                        PlatformSamples.all(),
                        OfferSamples.all(),
                        EscoSamples.all(),
                        DwellingSamples.all(),
                        CheckSamples.all(),
                        MinorSamples.all(),
                        MoveOnSamples.all(),
                        ProjectSamples.all(),
                        DeskSamples.all(),
                        RunSamples.all(),
                        TuningSamples.all(),
                        IncidentSamples.all(),
                        LeverSamples.all(),
                        PeopleSamples.all(),
                        PlacementSamples.all(),
                        DashboardSamples.all(),
                        OperatorSamples.all(),
                        CorrectionSamples.all(),
                        LawSamples.all(),
                        WebhookSamples.all(),
                        AcceptanceSamples.all(),
                        AdminSamples.all(),
                        TransferSamples.all(),
                        LeavingSamples.all(),
                        DecisionSamples.all(),
                        StaySamples.all(),
                        DutySamples.all(),
                        DuplicateSamples.all(),
                        MemberSamples.all(),
                        OpeningSamples.all(),
                        StartSamples.all(),
                        KeySamples.all(),
                        ErasureSamples.all(),
                        ExchangeSamples.all(),
                        CalendarSamples.all(),
                        CaseworkSamples.all(),
                        MessageSamples.all(),
                        PolicySamples.all(),
                        ReferrerSamples.all(),
                        CertificateSamples.all(),
                        MeetingSamples.all(),
                        PlaceSamples.all(),
                        QuizSamples.all(),
                        DeadlineSamples.all(),
                        ReaderSamples.all(),
                        RightsDeskSamples.all(),
                        LearnerSamples.all(),
                        CourseDeskSamples.all())
                .flatMap(samples -> samples)
                .toList();
    }
}
