// Keeps lessons for when there is no line: those of a course, on the learner's wish. Forms and other pages go their way.
function nothing() {}

keepFor({ kept: "lessons-1", pages: function () { return true; }, read: nothing, fetched: nothing });
