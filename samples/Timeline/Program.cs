using SpaceTalks.Samples;

return Tool.Run(args);
