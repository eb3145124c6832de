-- Mirrors followed words alone: a page that concerns more people where it comes from stayed hidden from them. Each catches up once more, with
-- whom it concerns; what it has already is left as it is.
update platform.shared_follower set taken = greatest(taken - 1, 0);
