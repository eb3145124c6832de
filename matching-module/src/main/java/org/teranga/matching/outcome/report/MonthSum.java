package org.teranga.matching.outcome.report;

import java.time.LocalDate;

/** The sums of a month and a department: a row of {@code matching.outcome_month}. */
record MonthSum(
        LocalDate month,
        String department,
        int thereStays,
        int therePersons,
        int beganStays,
        int beganPersons,
        int nights,
        int needs,
        int needPersons,
        int firstHomes,
        int checks,
        int courses) {}
