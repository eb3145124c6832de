package org.teranga.matching.exchange.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.platform.theme.FilledForm;

/**
 * What another association passes on ({@code matching/exchange/arrived}). From {@code href} lead on, each a POST: {@code /take}, {@code /decline} with
 * {@code why}, {@code /give-back}.
 *
 * @param href      its own address, from the root of the host
 * @param file      the page of what it became here; empty before
 * @param record    {@code need} or {@code offer}
 * @param other     which association
 * @param state     {@code waiting, accepted, declined, returned, given_back}
 * @param facts     all that is told; null once it is answered
 * @param consented when its person agreed
 * @param until     until when it may be taken over
 * @param backUntil until when it can be given back; null where it cannot
 * @param form      what was written and is to be mended
 * @param happened  what was just done; empty where nothing was
 */
public record ArrivalView(
        String href,
        String file,
        String record,
        String other,
        String state,
        @Nullable TransferFacts facts,
        @Nullable Instant consented,
        Instant until,
        @Nullable Instant backUntil,
        FilledForm form,
        String happened) {}
